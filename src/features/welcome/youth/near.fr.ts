export const near = {
  title: 'Quelqu’un près de chez toi',
  lead: 'Travail de rue, hébergement, clinique. Choisis ta région : rien n’est gardé ici.',
  regions: 'Les régions',
  found: (region: string) => `Près de chez toi : ${region}`,
  foundLead: 'Des gens et des lieux pour les jeunes.',
  kinds: {
    outreach: 'Travail de rue : quelqu’un peut venir te voir.',
    shelter: 'Hébergement.',
    'youth-clinic': 'Une clinique pour les jeunes.',
  },
  site: (host: string) => `Ouvrir ${host}`,
  check: 'Nous n’avons pas pu vérifier ce numéro.',
  noWay: 'Nous n’avons pas leur numéro. Le 211 peut le trouver avec toi.',
  none: 'Nous ne connaissons encore personne dans cette région. Le 211 peut chercher avec toi.',
  away: 'Notre liste ne répond pas en ce moment. Ces lignes, oui.',
  lines: {
    title: 'Parler à quelqu’un tout de suite',
    texts: {
      'tel-jeunes': 'Tel-jeunes. Pour les moins de 20 ans.',
      'kids-help-phone': 'Jeunesse, J’écoute. Confidentiel.',
      '211': 'On te dit qui est près de chez toi.',
    },
  },
  change: 'Choisir une autre région',
  back: 'Revenir au début',
}

export type NearMessages = typeof near
