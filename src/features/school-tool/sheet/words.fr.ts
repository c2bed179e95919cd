import { plural } from '../../../kernel/wording.ts'

export const fr = {
  withdrawn: (day: string) => `Retiré du répertoire le ${day}.`,
  open: { link: 'Ouvrir la page', article: 'Lire l’article', service: 'Voir la fiche du répertoire' },
  facts: {
    kind: 'Nature',
    stages: 'Stades de développement',
    subjects: 'Thèmes',
    offeredBy: 'Offert par',
    listedBy: 'Ajouté par',
    source: 'Source',
  },
  listedOn: (organization: string, day: string) => `${organization}, le ${day}`,
  sources: {
    article: 'Article de la boîte à outils, avec ses propres sources.',
    service: 'Répertoire livré avec Tisserin : la fiche dit d’où vient chaque renseignement.',
    network: 'Ce que dit l’organisation qui l’a ajouté.',
  },
  noStage: 'Aucun stade n’est dit : il ne compte pas encore dans le plan d’action.',
  sayStage: 'Dire le stade',
  none: '–',
  holders: 'Qui l’a',
  holderCount: (count: number) =>
    count === 0
      ? 'Aucune organisation ne l’a dit.'
      : plural('fr', count, `${count} organisation l’a.`, `${count} organisations l’ont.`),
  since: (organization: string, day: string) => `${organization}, depuis le ${day}`,
  hold: 'Nous l’avons',
  holdFor: (organization: string) => `${organization} l’a`,
  letGo: 'Nous ne l’avons plus',
  letGoFor: (organization: string) => `${organization} ne l’a plus`,
  edit: 'Modifier la fiche',
  withdraw: 'Retirer du répertoire',
  putBack: 'Remettre au répertoire',
  lettingGo: {
    title: (organization: string, tool: string) => `${organization} n’a plus : ${tool}`,
    lost: [
      'Il sort du plan de services et d’outils de votre organisation.',
      'Sa fiche au registre du travail prend fin aujourd’hui.',
    ],
    back: 'Pour revenir : « Nous l’avons », sur sa page.',
    act: 'Nous ne l’avons plus',
  },
}
export type Words = typeof fr
