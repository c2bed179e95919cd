import type { Example } from './markup.ts'
import type { ShareProps } from './share.tsx'

export const examples: Example<ShareProps>[] = [
  {
    name: 'Une adresse à remettre',
    props: {
      address: 'https://tisserin.invalid/fr/repertoire/liste?s=S000123',
      label: 'Adresse de cette liste',
      hint: 'Toute personne qui a cette adresse voit la liste.',
    },
  },
]
