import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Tableau de bord',
  titleOf: (network: string) => `Tableau de bord : ${network}`,
  lead: 'Les indicateurs du plan, calculés avec les fiches des organisations. Chaque chiffre dit de combien d’organisations il vient.',
  choose: 'Choisir ce qui est montré',
  network: 'Table',
  region: 'Région',
  sector: 'Secteur',
  action: 'Action',
  allRegions: 'Toutes',
  allSectors: 'Tous',
  allActions: 'Toutes',
  submit: 'Afficher',
  updated: (when: string) => `Calculé le ${when}.`,
  download: 'Télécharger ces chiffres :',
  file: 'tableau-de-bord',
  privacy:
    'Les petits nombres de personnes ne sont pas montrés, ni les chiffres qui permettraient de les deviner. Une organisation, elle, voit tous les siens. Les nombres de personnes de la table sont renouvelés une fois par mois.',
  joint:
    'Une fiche commune à plusieurs organisations compte une fois ici et une fois chez chacune : les parties additionnées dépassent alors le total.',
  heads: { measure: 'Mesure', value: 'Chiffre', coverage: 'Provenance', means: 'Sens et suite' },
  progress: 'Où en est le plan',
  none: {
    title: 'Pas encore calculé',
    text: 'Les chiffres de cette période, pour ce choix, paraîtront ici après le prochain calcul. Cela ne veut pas dire zéro.',
  },
  noAction: { title: 'Aucune mesure', text: 'Aucune mesure ne répond à ce choix.' },
  where: (region: string | null, sector: string | null, all: string) =>
    [region, sector].filter((one) => one !== null).join(' · ') || all,
  everywhere: 'Toute la table',
  other: 'Autres mesures',
  measures: (count: number) => plural('fr', count, `${count} mesure`, `${count} mesures`),
}

export type Words = typeof fr
