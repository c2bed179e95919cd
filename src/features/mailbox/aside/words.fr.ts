import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: (count: number) => plural('fr', count, 'Mettre un échange de côté', `Mettre ${count} échanges de côté`),
  act: 'Mettre de côté',
  codes: (codes: string) => `Échanges choisis\u00a0: ${codes}.`,
  lost: [
    'L’équipe ne voit plus ces échanges parmi ceux qui attendent, même si la personne écrit encore.',
    'Une jeune personne qui demandait de l’aide pourrait rester sans réponse\u00a0: lisez avant de mettre de côté.',
    'Ils ne sont plus comptés nulle part.',
  ],
  back: 'Rien n’est supprimé. La personne qui a les mots retrouve tout. L’équipe les revoit en choisissant «\u00a0Mis de côté\u00a0» dans la liste, les reprend en tout temps, et répondre à l’un d’eux le reprend aussi.',
  takeBack: {
    title: (count: number) => plural('fr', count, 'Reprendre un échange', `Reprendre ${count} échanges`),
    act: 'Reprendre',
    lost: ['Ces échanges reviennent parmi ceux de l’équipe, et sont comptés de nouveau.'],
    back: 'Vous pouvez les mettre de côté de nouveau.',
  },
}
export type Words = typeof fr
