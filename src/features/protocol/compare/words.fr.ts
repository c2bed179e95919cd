import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Comparer deux versions',
  choose: 'Choisir les versions à comparer',
  from: 'De',
  to: 'À',
  compare: 'Comparer',
  heading: (from: string, to: string) => `${from} et ${to}`,
  legend: (from: string) => `Souligné : ajouté. Barré : dans la ${from}, retiré.`,
  kinds: {
    added: (number: number) => `Article ${number}, ajouté`,
    removed: (_number: number, before: number) => `Ancien article ${before}, retiré`,
    changed: (number: number, before: number) =>
      number === before ? `Article ${number}, modifié` : `Article ${number} (il était l’article ${before}), modifié`,
  },
  same: (count: number) =>
    `${count} ${plural('fr', count, 'article dit la même chose', 'articles disent la même chose')} dans les deux versions.`,
  nothing: {
    title: 'Rien ne diffère',
    text: 'Les deux versions disent la même chose. Choisissez-en deux autres.',
  },
}
export type Words = typeof fr
