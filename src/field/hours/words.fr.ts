export const fr = {
  during: (first: string, last: string) => `${first} au ${last}`,
  closed: 'Fermé',
  at: (time: string) => `à ${time}`,
  tomorrow: (time: string) => `demain à ${time}`,
  on: (day: string, time: string) => `${day} à ${time}`,
  span: (from: string, until: string) => `${from} à ${until}`,
  wholeDay: 'Jour et nuit',
  zone: (zone: string) => ` (${zone})`,
  join: ' et ',
  midnight: 'minuit',
  noon: 'midi',
  date: (day: string) => `le ${day}`,
}
export type Words = typeof fr
