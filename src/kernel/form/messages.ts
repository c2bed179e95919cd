import type { Language } from '../language.ts'
import type { FieldProblem } from './fields.ts'

/** What a sentence about a field may say: its label, and its bounds where it has some. */
export interface FieldWords {
  label: string
  max?: number
  min?: number
}

type FieldMessages = Record<FieldProblem, (field: FieldWords) => string>

const fr: FieldMessages = {
  missing: ({ label }) => `Remplissez le champ « ${label} ».`,
  'too-long': ({ label, max }) =>
    max
      ? `« ${label} » est trop long : ${max} caractères au plus.`
      : `« ${label} » est trop long. Raccourcissez le texte.`,
  unreadable: ({ label }) => `« ${label} » contient un caractère illisible. Retapez le texte au lieu de le coller.`,
  'sent-twice': ({ label }) => `« ${label} » a été envoyé deux fois avec des valeurs différentes. Gardez-en une seule.`,
  'not-an-email': () => 'Entrez un courriel complet, par exemple nom@organisme.quebec.',
  'not-in-list': ({ label }) => `Choisissez « ${label} » dans la liste.`,
  'not-a-number': ({ label }) => `« ${label} » doit être un nombre entier, en chiffres.`,
  'too-small': ({ label, min }) =>
    min === undefined ? `« ${label} » est trop petit.` : `« ${label} » doit être au moins ${min}.`,
  'too-big': ({ label, max }) =>
    max === undefined ? `« ${label} » est trop grand.` : `« ${label} » doit être au plus ${max}.`,
  'not-a-day': ({ label }) => `« ${label} » doit être une date qui existe, par exemple 2026-11-22.`,
  'not-an-address': () => 'Entrez une adresse de site complète, par exemple https://organisme.quebec.',
}

const en: FieldMessages = {
  missing: ({ label }) => `Fill in “${label}”.`,
  'too-long': ({ label, max }) =>
    max ? `“${label}” is too long: ${max} characters at most.` : `“${label}” is too long. Shorten the text.`,
  unreadable: ({ label }) => `“${label}” holds a character we cannot read. Type the text instead of pasting it.`,
  'sent-twice': ({ label }) => `“${label}” was sent twice with different values. Keep only one.`,
  'not-an-email': () => 'Enter a complete e-mail address, for example name@organization.ca.',
  'not-in-list': ({ label }) => `Choose “${label}” from the list.`,
  'not-a-number': ({ label }) => `“${label}” must be a whole number, in digits.`,
  'too-small': ({ label, min }) =>
    min === undefined ? `“${label}” is too small.` : `“${label}” must be at least ${min}.`,
  'too-big': ({ label, max }) => (max === undefined ? `“${label}” is too big.` : `“${label}” must be at most ${max}.`),
  'not-a-day': ({ label }) => `“${label}” must be a date that exists, for example 2026-11-22.`,
  'not-an-address': () => 'Enter a complete site address, for example https://organization.ca.',
}

export const fieldMessages: Record<Language, FieldMessages> = { fr, en }

interface FormMessages {
  errorsTitle: string
  overtakenTitle: string
  overtakenText: string
  savedNow: (value: string) => string
  nothing: string
}

export const formMessages: Record<Language, FormMessages> = {
  fr: {
    errorsTitle: 'Il reste quelque chose à corriger',
    overtakenTitle: 'Quelqu’un a modifié cette page entre-temps',
    overtakenText:
      'Rien de ce que vous avez tapé n’est perdu. Comparez, gardez ce qui est juste, puis enregistrez de nouveau.',
    savedNow: (value) => `Enregistré par l’autre personne : ${value}`,
    nothing: '(rien)',
  },
  en: {
    errorsTitle: 'Something still needs fixing',
    overtakenTitle: 'Someone changed this page in the meantime',
    overtakenText: 'Nothing you typed is lost. Compare, keep what is right, then save again.',
    savedNow: (value) => `Saved by the other person: ${value}`,
    nothing: '(nothing)',
  },
}
