/** The three inks of drawings. Dyes mean sectors and are theirs. */
export const walnut = '#2b211b'
export const border = '#857661'
export const faint = '#a99a85'
