import type { SvgText } from '../../charts/svg-text.ts'

/** A finished drawing: SVG that is safe to set into a page as it is. */
export type Drawing = SvgText
