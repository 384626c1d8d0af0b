import type { ReadAdoption } from '../../operations/adoption/read-adoption.ts'
import type { Visit } from '../visit.ts'

/** What every part of the page on the adoption is made from. */
export type AdoptionProps = ReadAdoption & { visit: Visit }
