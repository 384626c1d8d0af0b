/** How many entries of the log go into one file: more would not open well in a spreadsheet. */
export const mostInFile = 20_000
