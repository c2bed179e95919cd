import { plural } from '../../../kernel/wording.ts'
export const fr = {
  checkServices: {
    title: (count: number) =>
      count === 1
        ? 'Vos services : 1 fiche est-elle toujours exacte ?'
        : `Vos services : ${count} fiches sont-elles toujours exactes ?`,
    hint: (count: number): string =>
      count === 1
        ? 'Relisez-la, puis confirmez d’un seul bouton.'
        : 'Relisez chaque fiche, puis cochez celles qui sont exactes.',
  },
  readReports: {
    title: (count: number) =>
      count === 1 ? 'Lire ce que l’on vous a signalé' : `Lire ${count} corrections proposées pour vos services`,
    hint: 'Quelqu’un a vu une erreur dans une de vos fiches.',
  },
  services: 'Voir vos services',
  panel: {
    title: 'Répertoire',
    said: (sheets: number, toCheck: number) =>
      `${sheets} ${plural('fr', sheets, 'fiche', 'fiches')}, dont ${toCheck} à vérifier.`,
    reports: (count: number) =>
      count === 0
        ? 'Aucune correction proposée n’attend.'
        : count === 1
          ? 'Une correction proposée attend.'
          : `${count} corrections proposées attendent.`,
    act: 'Tenir le répertoire',
  },
}

export type Words = typeof fr
