import { mostItems, textLimits } from '../model.ts'

export const fr = {
  title: 'Ordre du jour',
  lead: 'Les engagements à suivre, les décisions à revoir et le compte rendu à approuver y sont déjà.',
  labels: { items: 'Vos points' },
  hint: 'Un point par ligne.',
  problems: {
    items: {
      'too-many': `Gardez ${mostItems} points au plus.`,
      'too-long-line': `Un point est trop long : ${textLimits.item} caractères au plus par ligne.`,
    },
  },
  submit: 'Enregistrer',
}
export type Words = typeof fr
