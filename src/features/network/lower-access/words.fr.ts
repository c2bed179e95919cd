import { de } from '../../../kernel/wording.ts'

export const fr = {
  title: (name: string) => `Réduire l’accès ${de(name)}`,
  lead: ({ before, after }: { before: string; after: string }) =>
    `L’accès passe de « ${before} » à « ${after} ». Rien ne doit rester en l’air : dites à qui va chaque chose.`,
  holdsTitle: 'Ce que cette personne tient',
  holdsNothing: 'Rien : aucun rôle, aucune action, aucune invitation.',
  back: 'Pour revenir en arrière, changez de nouveau l’accès. Chaque chose est à confier de nouveau, sur sa propre page.',
  confirm: 'Changer l’accès et confier le reste',
}
export type Words = typeof fr
