import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const compilerPackage = `@myriaddreamin/typst-ts-node-compiler-${process.platform}-${process.arch}-gnu`

/** What we use of the compiler. The package for one machine is all we install, and it comes without types. */
export type TypstCompiler = {
  compile(task: { mainFileContent: string; inputs: Record<string, string> }): {
    result: unknown
    takeError(): { shortDiagnostics: readonly unknown[] } | null
  }
  /** A file that only the compiler sees. */
  mapShadow(path: string, content: Buffer): void
  pdf(document: unknown, options: { pdfStandard: 'ua-1'; creationTimestamp: number }): Buffer
}

type CompilerPackage = {
  NodeCompiler: {
    create(options: {
      workspace: string
      fontArgs: readonly { fontBlobs: readonly Buffer[] }[]
    }): TypstCompiler
  }
}

/** Whether there is a compiler for the machine this runs on: docs/decisions/0022-documents.md says for which there is. */
export function canWritePdf(): boolean {
  try {
    return require.resolve(compilerPackage) !== ''
  } catch {
    return false
  }
}

export function openTypst(fonts: readonly Buffer[]): TypstCompiler {
  const { NodeCompiler } = require(compilerPackage) as CompilerPackage
  return NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs: fonts }] })
}
