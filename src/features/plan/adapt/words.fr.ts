import { de } from '../../../kernel/wording.ts'

export const fr = {
  title: (title: string) => `Adapter : ${title}`,
  lead: 'Vos mots, vos gens, vos dates. Les mots du plan restent à côté des vôtres, et la différence se voit.',
  wordsTitle: 'Les mots',
  wordsHint:
    'Changez ce qui ne convient pas à votre milieu. Ce que vous laissez tel quel reste celui du plan. Jamais le nom ni l’histoire d’une personne.',
  side: { fr: 'En français', en: 'En anglais' },
  titleLabel: { fr: 'Titre en français', en: 'Titre en anglais' },
  statementLabel: { fr: 'Ce qui sera fait, en français', en: 'Ce qui sera fait, en anglais' },
  original: 'Dans les mots du plan',
  difference: 'Ce qui diffère du plan',
  legend: 'Souligné : ajouté par vous. Barré : dans le plan, retiré par vous.',
  same: 'Mot pour mot comme dans le plan.',
  backToOriginal: 'Revenir aux mots du plan',
  backHint: 'Le reste de ce que vous avez tapé est gardé.',
  whoTitle: 'Qui et quand',
  person: 'Personne responsable',
  personHint: 'Quelqu’un de votre organisation. Cette personne pourra mettre l’action à jour.',
  nobody: 'Personne pour l’instant',
  readerNamed: (name: string) => `${name} (lecture seule)`,
  raiseLegend: (name: string) => `Accès ${de(name)}`,
  raise: 'Donner l’accès « Intervention »',
  raiseHint: 'Cette personne pourra mettre à jour les actions qu’on lui confie. Elle ne pourra rien changer d’autre.',
  personLeft: (name: string | null) =>
    name === null
      ? 'La personne responsable est partie. Nommez quelqu’un d’autre.'
      : `${name} ne travaille plus ici. Nommez quelqu’un d’autre.`,
  startsOn: 'Début',
  dueOn: 'Échéance',
  periodHint: (days: string) => `Période du plan. ${days}.`,
  place: 'École ou lieu',
  placeHint: 'Deux organisations qui prévoient la même école la même semaine le sauront par leur table.',
  effort: 'Effort demandé à votre équipe',
  effortUnsaid: 'Non précisé',
  targets: 'Publics visés',
  outcomes: 'Résultats visés',
  outcomesHint: 'Tous sont visés, sauf indication contraire. Mettez d’abord de l’avant ceux que vous pouvez atteindre.',
  problems: {
    'title-needed': 'Donnez un titre à votre action dans les deux langues.',
    'before-period': 'Ce jour précède la période de votre plan.',
    'due-before-start': 'L’échéance précède le début.',
    'not-here': 'Choisissez quelqu’un qui travaille aujourd’hui dans votre organisation.',
    reader:
      'Cette personne est en lecture seule : elle ne change rien. Donnez-lui l’accès « Intervention » ci-dessous, ou choisissez quelqu’un d’autre.',
    'has-left': 'Cette personne ne travaille plus dans votre organisation. Choisissez quelqu’un d’autre.',
  },
}

export type Words = typeof fr
