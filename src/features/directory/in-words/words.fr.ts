/** Rules of hours in words. */
export const fr = {
  closedOn: (day: string) => `Fermé le ${day}`,
  closedFrom: (first: string, last: string) => `Fermé du ${first} au ${last}`,
  ofMonth: (nth: number, weekday: string) =>
    `${nth === -1 ? 'dernier' : nth < 0 ? `${-nth}e dernier` : nth === 1 ? '1er' : `${nth}e`} ${weekday.toLowerCase()} du mois`,
  monthDay: (day: number) => `le ${day === 1 ? '1er' : day} du mois`,
  between: (first: string, last: string) => `du ${first} au ${last}`,
  since: (first: string) => `à partir du ${first}`,
  until: (last: string) => `jusqu’au ${last}`,
}
export type Words = typeof fr
