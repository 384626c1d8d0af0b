import { damaged } from './read-outcome.ts'
import type { UnpackedFile } from './unzip-within-limits.ts'
import { walkXml } from './walk-xml.ts'

/** A pointer from one part of an Office file to another; `type` ends in what the other part is. */
export type Relation = { id: string; type: string; path: string }

/** The relations of a part, or of the whole package for ''. None when the part has no list of them. */
export function readRelations(file: UnpackedFile, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const list = file(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const relations: Relation[] = []
  if (list === undefined) return relations
  walkXml(list, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes
      relations.push({ id, type, path: resolvePath(folder, target) })
    },
  })
  return relations
}

/** @throws ReadRefused `not-a-workbook` when the file lacks a part that it says it has. */
export function required(file: UnpackedFile, path: string): Uint8Array {
  const bytes = file(path)
  if (bytes === undefined) throw damaged()
  return bytes
}

function resolvePath(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
