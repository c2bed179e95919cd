/** Rules of hours in words. */
export const fr = {
  closed: 'Fermé',
  closedOn: (day: string) => `Fermé le ${day}`,
  closedFrom: (first: string, last: string) => `Fermé du ${first} au ${last}`,
  ofMonth: (nth: number, weekday: string) =>
    `${nth === -1 ? 'dernier' : nth === -2 ? 'avant-dernier' : nth < 0 ? `${-nth}e dernier` : nth === 1 ? '1er' : `${nth}e`} ${weekday.toLowerCase()} du mois`,
  fortnightly: 'toutes les deux semaines',
  everyWeeks: (count: number) => `toutes les ${count} semaines`,
  everyMonths: (count: number) => `tous les ${count} mois`,
  onDay: (day: string) => `le ${day}`,
  weekNumbers: (list: string) => `semaines ${list} de l’année`,
  unknownWeeks: 'les semaines ne sont pas précisées',
  monthDay: (day: number) => `le ${day === 1 ? '1er' : day} du mois`,
  between: (first: string, last: string) => `du ${first} au ${last}`,
  since: (first: string) => `à partir du ${first}`,
  until: (last: string) => `jusqu’au ${last}`,
}
export type Words = typeof fr
