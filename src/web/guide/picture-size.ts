/** Of every picture in the guide, in pixels: the screen on which they are made (tests/journeys/explore-a-region.test.ts). */
export const pictureSize = { width: 1200, height: 750 } as const
