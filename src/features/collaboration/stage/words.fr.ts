export const fr = {
  now: 'Étape actuelle :',
  lead: 'La personne qui répond de n’importe quel membre peut changer l’étape. Tous le voient, et peuvent revenir.',
  exploring: 'On se parle : rien n’est encore convenu.',
  dormant: 'On fait une pause. Tout est gardé, et se reprend.',
  closed: 'C’est terminé.',
  moveTo: (stage: string) => `Passer à « ${stage} »`,
  close: 'Voir ce que cela change, et terminer',
  of: {
    alliance: {
      title: 'Où en est l’alliance',
      agreed: 'Une entente est en vigueur. Il reste à s’y mettre.',
      active: 'Le travail commun se fait.',
      closing:
        'L’alliance prend fin pour tous les membres. Rien n’est effacé : n’importe quel membre peut la rouvrir, en veille.',
    },
    table: {
      title: 'Où en est la table',
      agreed: 'La table est formée. Il reste à s’y mettre.',
      active: 'La table travaille.',
      closing:
        'La table prend fin pour tous les membres. Rien n’est effacé : n’importe quel membre peut la rouvrir, en veille.',
    },
  },
}
export type Words = typeof fr
