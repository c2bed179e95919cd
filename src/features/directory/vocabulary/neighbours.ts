/** Regions that touch one another, or that a bridge or a ferry of every day joins: where a person may also be sent. */
const around: Readonly<Record<string, readonly string[]>> = {
  '01': ['12', '11'],
  '02': ['03', '04', '09', '10'],
  '03': ['12', '04', '02', '09'],
  '04': ['17', '03', '14'],
  '05': ['16', '17', '12'],
  '06': ['13', '16', '15', '14'],
  '07': ['15', '08'],
  '08': ['07', '10'],
  '09': ['03', '02', '10'],
  '10': ['02', '08', '09'],
  '11': ['01'],
  '12': ['03', '01', '05', '17'],
  '13': ['06', '15', '14'],
  '14': ['15', '13', '04', '06'],
  '15': ['14', '13', '07', '06'],
  '16': ['06', '05', '17'],
  '17': ['04', '12', '05', '16'],
}

/** Regions beside these, themselves left out. */
export const neighboursOf = (regions: readonly string[]): string[] =>
  [...new Set(regions.flatMap((code) => around[code] ?? []))].filter((code) => !regions.includes(code))
