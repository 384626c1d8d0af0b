/** In pixels of the picture. */
export type Point = readonly [x: number, y: number]

/** Polygons that are filled together: what lies inside of one is inside, however often they overlap (winding number not nought). */
export type Outline = readonly (readonly Point[])[]

/** A row of points, and whether it ends where it began. */
export type Track = { points: readonly Point[]; closed: boolean }

export function circleOutline([x, y]: Point, radius: number): Point[] {
  const corners = Math.max(8, Math.ceil(radius * 3))
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
}

export type Box = { x: number; y: number; width: number; height: number; radius: number }

export function boxOutline({ x, y, width, height, radius }: Box): Point[] {
  const round = Math.min(radius, width / 2, height / 2)
  if (round <= 0)
    return [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ]
  const middles: readonly Point[] = [
    [x + width - round, y + height - round],
    [x + round, y + height - round],
    [x + round, y + round],
    [x + width - round, y + round],
  ]
  return middles.flatMap(([middleX, middleY], quarter) =>
    Array.from({ length: stepsInCorner + 1 }, (_, step): Point => {
      const angle = (quarter + step / stepsInCorner) * (Math.PI / 2)
      return [middleX + round * Math.cos(angle), middleY + round * Math.sin(angle)]
    }),
  )
}

const stepsInCorner = 5
