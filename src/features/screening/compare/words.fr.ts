export const fr = {
  title: 'Ce qui diffère',
  lead: (from: string, to: string) => `De ${from} à ${to}.`,
  base: (number: number) => `protocole de base, version ${number}`,
  version: (number: number) => `version ${number}`,
  choose: 'Versions à comparer',
  from: 'De',
  to: 'À',
  show: 'Comparer',
  same: 'Rien ne diffère entre les deux.',
  legend: 'Souligné : ajouté. Barré : enlevé.',
  kinds: {
    added: (title: string) => `${title} : étape ajoutée`,
    removed: (title: string) => `${title} : étape enlevée`,
    changed: (title: string) => `${title} : étape modifiée`,
    same: (title: string) => title,
  },
}

export type Words = typeof fr
