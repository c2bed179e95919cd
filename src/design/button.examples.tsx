import type { ButtonProps } from './button.tsx'
import type { Example } from './markup.ts'

export const examples: Example<ButtonProps>[] = [
  { name: 'Acte principal', props: { children: 'Inviter' }, reference: { text: 'Inviter' } },
  {
    name: 'Second acte',
    props: { kind: 'secondary', children: 'Prévisualiser', name: 'deed', value: 'preview' },
    reference: { text: 'Prévisualiser', classes: 'govuk-button--secondary', name: 'deed', value: 'preview' },
  },
  {
    name: 'Vers une page',
    props: { href: '/fr/plan', children: 'Ouvrir le plan' },
    reference: { text: 'Ouvrir le plan', href: '/fr/plan' },
  },
  {
    name: 'Pas encore possible',
    props: { disabled: true, children: 'Publier' },
    reference: { text: 'Publier', disabled: true },
  },
  { name: 'Comme un lien', props: { kind: 'link', children: 'Fermer cette session' } },
]
