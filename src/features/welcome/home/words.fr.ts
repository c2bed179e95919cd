export const fr = {
  title: 'Tisserin',
  heading: 'Cinq fils, un seul filet',
  lead: 'Ensemble contre l’exploitation sexuelle des jeunes.',
  leadMore: 'Chaque secteur tient un fil. Tissés, ils protègent les jeunes de 12 à 24 ans.',
  danger: 'Danger immédiat ?',
  dangerCall: 'Appelez le 911',
  doors: {
    you: { title: 'J’ai besoin d’aide', text: 'Parler à quelqu’un. Sans compte, sans donner ton nom.' },
    helping: { title: 'J’aide un jeune', text: 'Savoir quoi faire maintenant, et qui appeler.' },
    organization: { title: 'Mon organisation', text: 'Rejoindre le filet. Nommer qui répond, et qui remplace.' },
  },
  parents: 'Vous êtes parent ou proche ? Voici quoi faire ce soir.',
  search: 'Chercher un service',
  plan: 'Lire le plan, et voir où en est chaque région',
  weaveLabel:
    'Cinq fils de couleurs et de motifs différents, un par secteur, se croisent dessus dessous et forment un tissu rond, comme un nid.',
  weaveCaption: 'Chaque croisement est une rencontre entre deux secteurs.',
  sectors: {
    title: 'Chaque secteur tient un fil',
    texts: {
      community: 'Rejoint les jeunes là où ils sont, le soir et la fin de semaine.',
      education: 'Voit presque tous les jeunes, chaque jour.',
      institutional: 'Soigne, protège et accompagne.',
      police: 'Assure la sécurité et enquête.',
      justice: 'Soutient les victimes et défend leurs droits.',
    },
  },
  hole: {
    title: 'Un trou, ça se voit',
    paragraphs: [
      'Un jeune qui demande de l’aide passe d’un service à l’autre. À chaque passage, le fil peut casser.',
      'Tisserin montre qui tient chaque fil, dans chaque région. Il montre aussi le fil que personne ne tient encore.',
      'Chaque organisation nomme une personne qui répond, et une autre qui la remplace. Quand quelqu’un part, le fil reste tenu.',
    ],
    drawing: 'Dessin : quatre fils sont tissés. Celui de la justice manque, et sa place reste vide.',
    caption: 'Personne ne tient encore le fil de la justice.',
  },
  together: 'Tisser ensemble',
  who: {
    title: 'Pour qui',
    items: [
      { name: 'Les jeunes', text: 'trouvent quelqu’un à qui parler, sans compte.' },
      { name: 'Les proches', text: 'savent quoi faire ce soir.' },
      { name: 'Les intervenantes et intervenants', text: 'savent quoi faire avec la personne devant eux.' },
      { name: 'Les organisations', text: 'se connaissent, et savent qui appeler chez l’autre.' },
      { name: 'Les tables de concertation', text: 'voient où le filet tient, et où il manque un fil.' },
    ],
  },
  never: {
    title: 'Ce que Tisserin ne fait jamais',
    items: [
      'Garder le nom, l’adresse ou le récit d’une jeune personne.',
      'Donner une note ou un niveau de risque à quelqu’un.',
      'Signaler à la place d’une personne. Un signalement se fait de vive voix ou par écrit.',
      'Avertir les parents ou la police de lui-même.',
      'Exiger une plainte à la police avant d’aider.',
      'Suivre les visites, ou charger quoi que ce soit d’un autre site.',
    ],
    more: 'Lire toute la promesse, avec ses limites',
  },
}

export type Words = typeof fr
