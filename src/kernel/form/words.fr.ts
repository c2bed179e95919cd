import type { FieldProblem } from './fields.ts'

/** What a sentence about a field may say: its label, and its bounds where it has some. */
export interface FieldWords {
  label: string
  max?: number
  min?: number
}

export const fr = {
  errorsTitle: 'Il reste quelque chose à corriger',
  overtakenTitle: 'Quelqu’un a modifié cette page entre-temps',
  overtakenText:
    'Rien de ce que vous avez tapé n’est perdu. Comparez, gardez ce qui est juste, puis enregistrez de nouveau.',
  savedNow: (value: string) => `Enregistré par l’autre personne : ${value}`,
  nothing: '(rien)',
  fields: {
    missing: ({ label }) => `Remplissez le champ « ${label} ».`,
    'too-long': ({ label, max }) =>
      max
        ? `« ${label} » est trop long : ${max} caractères au plus.`
        : `« ${label} » est trop long. Raccourcissez le texte.`,
    unreadable: ({ label }) => `« ${label} » contient un caractère illisible. Retapez le texte au lieu de le coller.`,
    'sent-twice': ({ label }) =>
      `« ${label} » a été envoyé deux fois avec des valeurs différentes. Gardez-en une seule.`,
    'not-an-email': () => 'Entrez un courriel complet, par exemple nom@organisme.quebec.',
    'several-emails': () => 'Entrez une seule adresse de courriel.',
    'accented-email': () => 'Une adresse de courriel n’a pas d’accent avant le @. Vérifiez-la.',
    'name-read': () => 'Ce nom vient de l’adresse collée. Vérifiez-le, puis envoyez.',
    'not-in-list': ({ label }) => `Choisissez « ${label} » dans la liste.`,
    'not-a-number': ({ label }) => `« ${label} » doit être un nombre entier, en chiffres.`,
    'too-small': ({ label, min }) =>
      min === undefined ? `« ${label} » est trop petit.` : `« ${label} » doit être au moins ${min}.`,
    'too-big': ({ label, max }) =>
      max === undefined ? `« ${label} » est trop grand.` : `« ${label} » doit être au plus ${max}.`,
    'not-a-day': ({ label }) => `« ${label} » doit être une date qui existe, par exemple 2026-11-22.`,
    'not-an-address': () => 'Entrez une adresse de site complète, par exemple https://organisme.quebec.',
  } satisfies Record<FieldProblem, (field: FieldWords) => string>,
}

export type Words = Omit<typeof fr, 'fields'> & { fields: Record<FieldProblem, (field: FieldWords) => string> }
