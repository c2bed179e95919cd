/** Regions (codes of content/regions.json) that have addresses of a postal district of Quebec, by its first letter. */
const regionsOfLetter: Readonly<Record<string, readonly string[]>> = {
  G: ['01', '02', '03', '04', '05', '09', '10', '11', '12', '17'],
  H: ['06'],
  J: ['04', '05', '07', '08', '10', '14', '15', '16', '17'],
}

/**
 * The regions in which a postal code may be, on the safe side: a service is kept when it serves any of them. Only Laval
 * (H7) and the island of Montréal (H) are told apart from their letter. Empty outside Quebec.
 */
export const regionsOfPostcode = (postcode: string): readonly string[] =>
  postcode.startsWith('H7') ? ['13'] : (regionsOfLetter[postcode.charAt(0)] ?? [])
