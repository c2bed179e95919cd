export const fr = {
  action: (number: number | null, title: string) =>
    number === null ? `Action à vous, « ${title} »` : `Action ${number} du plan, « ${title} »`,
  due: (day: string) => `Échéance : ${day}.`,
  noDue: 'Sans échéance.',
  setAside: 'Mise de côté.',
  ended: (day: string) => `Dans le plan qui a pris fin le ${day}.`,
  doneSince: 'Achevée depuis.',
  nobodySince: 'Personne n’en est plus responsable depuis.',
  carriedSince: (name: string | null) =>
    name === null ? 'Confiée à quelqu’un d’autre depuis.' : `Confiée depuis à ${name}.`,
  later: (day: string) => `Dans le plan qui commence le ${day}.`,
}
export type Words = typeof fr
