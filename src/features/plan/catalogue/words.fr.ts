import { upperFirst } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { CatalogueAction, CatalogueIndicator } from '../catalogue-model.ts'
import type { HistoryNote, Measure } from './extras.ts'

/** A measure in words: what is counted, of what, out of what. Texts of the plan come ready in the page's language. */
export interface MeasureWords {
  unit: string
  numerator: string
  denominator: string
}

export const fr = {
  plan: 'Plan',
  figures: { orientations: 'orientations', actions: 'actions', outcomes: 'résultats', indicators: 'indicateurs' },
  progress: 'Où en est ma région ?',
  ownPlan: 'Le plan de mon organisation',
  principles: 'Les principes',
  adaptation: 'Chaque milieu l’adapte',
  actions: (count: number) => plural('fr', count, 'L’action', `Les ${count} actions`),
  scale: 'Les étapes d’une action',
  scaleText: 'Une action avance d’une étape à l’autre, jamais par un pourcentage choisi librement.',
  tools: 'Les outils du plan',
  otherPlans: 'Autres plans',
  source: 'Document d’origine :',
  version: (version: number, day: string | null) =>
    day === null ? `Version ${version}` : `Version ${version}, ${day}`,
  empty: {
    title: 'Le plan paraîtra ici',
    text: 'Aucun plan n’est encore chargé dans cette instance.',
  },
  search: {
    label: 'Chercher dans les actions',
    text: 'Mot ou numéro',
    orientation: 'Orientation',
    focus: 'Volet',
    sector: 'Milieu',
    any: 'Tous',
    anyOrientation: 'Toutes',
    submit: 'Chercher',
    reset: 'Tout afficher',
    found: (count: number, all: number) =>
      count === 0 ? `Aucune action sur ${all}` : `${count} ${plural('fr', count, 'action', 'actions')} sur ${all}`,
    nothing: {
      title: 'Aucune action trouvée',
      text: 'Essayez un autre mot, en français ou en anglais, ou retirez un filtre.',
    },
  },
  focus: {
    prevention: 'Prévention',
    intervention: 'Intervention',
    both: 'Prévention et intervention',
  } satisfies Record<CatalogueAction['focus'], string>,
  forEveryone: 'Pour tous les milieux',
  forOnly: (who: string) => `Pour : ${who}`,
  orientation: (number: number, title: string) => `${number}. ${title}`,
  orientationWhole: (count: number) =>
    plural('fr', count, 'Lire l’action en entier', `Lire les ${count} actions en entier`),
  printable: 'Cette page s’imprime sur des feuilles de format lettre.',
  need: (number: number) => `Besoin ${number}`,
  objective: (number: number) => `Objectif ${number}`,
  action: (number: number, title: string) => `${number}. ${title}`,
  actionLabel: 'Action',
  outcome: (id: string) => `Résultat ${id}`,
  indicator: (id: string) => `Indicateur ${id}`,
  rows: {
    who: 'Pour qui',
    targets: 'Groupes visés',
    focus: 'Volet',
    objective: 'Objectif',
    need: 'Besoin',
    orientation: 'Orientation',
    tools: 'Outils',
    action: 'Action',
    outcome: 'Résultat mesuré',
    alsoMeasures: 'Éclaire aussi',
    sameMeasureAs: 'Même mesure que',
    measures: (count: number): string => plural('fr', count, 'Mesure', 'Mesures'),
    computed: 'Calcul',
    evidence: 'À partir de',
    by: 'Ventilé par',
    people: 'Personnes',
    sourceLabel: 'Dans le document',
  },
  outcomes: 'Résultats visés et indicateurs',
  outcomesPursued: (count: number): string => plural('fr', count, 'Résultat visé', 'Résultats visés'),
  indicators: (count: number): string => plural('fr', count, 'Indicateur', 'Indicateurs'),
  inOtherWords: {
    count: ({ unit }) => `Nombre : ${unit}`,
    nature: ({ unit }) => `Nature : ${unit}`,
    percentage: ({ unit, numerator, denominator }) =>
      numerator && denominator ? `Proportion : ${numerator}, sur ${denominator}` : `Proportion : ${unit}`,
    yesno: () => 'Oui ou non, par organisation',
    level: ({ unit }) => (unit ? `${upperFirst(unit)}, sur une échelle` : 'Niveau'),
    duration: ({ unit }) => (unit ? `Durée, en ${unit}` : 'Durée'),
    frequency: ({ unit }) => (unit ? `Fréquence : ${unit}` : 'Fréquence'),
  } satisfies Record<Measure['type'], (words: MeasureWords) => string>,
  assumed: 'La source ne définit pas ce dénominateur : celui-ci est une hypothèse.',
  auto: {
    full: 'Peut se calculer à partir du travail consigné.',
    partial: 'Peut se calculer en partie. Le reste est à saisir.',
    survey: 'Vient d’un questionnaire.',
  } satisfies Record<CatalogueIndicator['auto'], string>,
  countsPeople: 'Cet indicateur compte des personnes : les petits nombres ne se montrent jamais.',
  countsNobody: 'Cet indicateur ne compte personne.',
  by: {
    sector: 'secteur',
    region: 'région',
    period: 'période',
    role: 'fonction',
    ageBand: 'tranche d’âge',
    gender: 'genre',
    developmentLevel: 'stade de développement',
    sectorPair: 'paire de secteurs',
    regionPair: 'paire de régions',
    network: 'table',
  } as Record<string, string>,
  history: 'Repère historique',
  marks: {
    'source-read': 'Lu à la source. Ce repère n’est pas un avis juridique.',
    'secondary-source': 'Lu dans une autre source. Ce repère n’est pas un avis juridique.',
    unverified: 'À vérifier. Ce repère n’est pas un avis juridique.',
  } satisfies Record<HistoryNote['mark'], string>,
  sources: 'Sources :',
  own: {
    title: 'Dans votre organisation',
    see: 'Voir notre action',
    setAside: 'Mise de côté',
  },
  eachRegion: 'Où en est chaque région ?',
  previous: 'Précédent',
  next: 'Suivant',
  turn: {
    orientation: 'Les orientations',
    need: 'Les besoins',
    objective: 'Les objectifs',
    action: 'Les actions',
    outcome: 'Les résultats',
    indicator: 'Les indicateurs',
  },
  former: (version: number) =>
    `La version actuelle du plan n’a plus ce texte. Voici ce que disait la version ${version}.`,
}

export type Words = typeof fr
