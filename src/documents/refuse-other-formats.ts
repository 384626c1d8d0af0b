import { ReadRefused } from './read-outcome.ts'

const zip = 'PK\u0003\u0004'
const compoundFile = '\u00d0\u00cf\u0011\u00e0'

/**
 * Lets through what begins as a zip archive. What is handed in as a workbook is often an old .xls, or a web
 * page or text that a system has called .xlsx: `detail` says which, so that the visitor hears what to do.
 *
 * @throws ReadRefused `not-a-workbook`, or `password-protected` for an encrypted workbook, which is no zip
 * archive but a compound file with an EncryptedPackage stream in it (MS-OFFCRYPTO 2.3.4.1).
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const begin = file.toString('latin1', 0, 1024)
  if (begin.startsWith(zip)) return
  if (!begin.startsWith(compoundFile)) {
    throw new ReadRefused({ problem: 'not-a-workbook', detail: otherFormat(begin) })
  }
  if (file.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    throw new ReadRefused({ problem: 'password-protected' })
  }
  throw new ReadRefused({ problem: 'not-a-workbook', detail: 'xls' })
}

function otherFormat(begin: string): 'pdf' | 'html' | 'xml' | 'text' | 'unknown' {
  if (begin.startsWith('%PDF')) return 'pdf'
  if (/<(!doctype html|html|head|body|table|meta)\b/i.test(begin)) return 'html'
  if (/^(\u00ef\u00bb\u00bf)?\s*<\?xml/.test(begin)) return 'xml'
  return begin.includes('\u0000') ? 'unknown' : 'text'
}
