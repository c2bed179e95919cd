import type { TextProblemCode } from './plain-text.ts'

export const fr = {
  personalData: 'Textes écrits pour les outils',
  name: 'Outils',
  kinds: { prevention: 'Prévention', intervention: 'Intervention' },
  levels: { preschool: 'Préscolaire', elementary: 'Primaire', secondary: 'Secondaire' },
  audiences: { professionals: 'Professionnels', parents: 'Parents' },
  minutes: (count: string) => `${count} min de lecture`,
  checkedOn: (day: string) => `Vérifié d’après nos notes le ${day}`,
  updatedOn: (day: string) => `Mis à jour le ${day}`,
  /** Who an article is by that is not shipped; `team`: those who run this site. */
  by: (owner: string) => `Par : ${owner}`,
  team: 'l’équipe de ce site',
  problems: {
    unclosed: (line: string, value: string) => `Ligne ${line} : « ${value} » n’a pas son autre moitié.`,
    'unknown-link': (line: string, value: string) =>
      `Ligne ${line} : un lien commence par article, term, service ou page. « ${value} » n’en est pas un.`,
    nowhere: (line: string, value: string) => `Ligne ${line} : « ${value} » ne mène nulle part.`,
    'unknown-source': (line: string, value: string) => `Ligne ${line} : « ${value} » n’est pas une source connue.`,
    'heading-level': (line: string, value: string) =>
      `Ligne ${line} : « ${value} » saute un niveau. Un titre commence par ##, et le suivant par ### au plus.`,
    'heading-mark': (line: string, value: string) => `Ligne ${line} : un titre n’a ni lien ni source. « ${value} »`,
    'empty-line': (line: string, value: string) => `Ligne ${line} : « ${value} » n’est suivi de rien.`,
  } satisfies Record<TextProblemCode, (line: string, value: string) => string>,
}

export type Words = typeof fr
