export const fr = {
  title: 'En parler ensemble',
  lead: 'Un guide d’une page pour les parents et les proches. À lire avant de parler.',
  danger: 'Danger immédiat, ou vous craignez pour sa vie ? Appelez le 911',
  from: (publishers: string) => `D’après : ${publishers}.`,
  ours: (publishers: string) => `Nos mots, d’après : ${publishers}.`,
  parts: {
    open: {
      title: 'Ouvrir la conversation',
      items: [
        'Un moment calme, à deux : en auto, en marchant.',
        'Partez d’ailleurs : « Du chantage avec des photos, as-tu déjà vu ça ? »',
        'Rassurez d’avance : « Si ça t’arrivait, je ne me fâcherais pas. »',
        'Offrez une autre oreille : « Si ce n’est pas à moi, à qui en parlerais-tu ? »',
        'Peu, mais souvent. Un silence n’est pas un échec.',
      ],
    },
    listen: {
      title: 'Si votre enfant se confie',
      items: [
        'Dites : « Merci de m’en parler. Je te crois. Ce n’est pas ta faute. »',
        'Demandez : « Qu’est-ce qui rendrait ce soir plus sûr ? »',
        'Laissez votre enfant choisir ses mots et son rythme.',
        'Dites d’abord ce que vous ne pourrez pas garder pour vous.',
      ],
    },
    avoid: {
      title: 'Ce qui ferme la porte',
      items: [
        '« Pourquoi as-tu fait ça ? » « Je te l’avais dit. »',
        'Demander des détails, encore et encore.',
        'Promettre le secret, ou affronter la personne soupçonnée.',
        'Regarder, copier ou transmettre une image intime.',
        'Enlever le téléphone : l’aide passe aussi par là.',
      ],
    },
    worry: {
      title: 'Quand s’inquiéter',
      items: [
        'Un signe, à lui seul, ne veut rien dire. Un changement soudain invite à en parler.',
        'Des objets ou de l’argent que rien n’explique, une dette.',
        'Une personne plus âgée, un groupe inconnu.',
        'Des amis laissés de côté, des absences, de la détresse après un moment en ligne.',
        'Les garçons et les jeunes LGBTQ+ sont touchés aussi.',
        'Chantage, menaces, envie de mourir : appelez aujourd’hui.',
      ],
    },
    law: {
      title: 'Ce que dit la loi',
      items: [
        'Moins de 18 ans : avec un motif raisonnable de croire à un abus sexuel, on doit appeler la protection de la jeunesse sans délai. Il ne faut pas de preuve.',
        'Dès 14 ans, votre enfant consent sans vous aux soins que demande sa santé.',
        'Avant 14 ans, un parent ou un tuteur consent. En cas de violence sexuelle ou familiale, un seul parent peut suffire, avec une attestation.',
        'Dès 18 ans, on agit avec son accord, sauf en cas de danger.',
      ],
    },
    unsure: {
      title: 'Ce qui reste incertain',
      items: [
        'Les signes viennent surtout de guides du terrain. La recherche ne les a pas tous vérifiés.',
        'Nos phrases restent à valider par des gens du terrain.',
        'La loi est résumée d’après des textes de 2019 à 2023. Ce n’est pas un avis juridique.',
      ],
    },
  },
  calls: 'Qui appeler',
  protection: 'Numéros de la protection de la jeunesse, par région',
  tonight: 'Votre enfant vient de parler ? Voici quoi faire ce soir.',
  call: (number: string) => `Appeler le ${number}`,
  text: (number: string, word: string | null) =>
    word === null ? `Texter le ${number}` : `Texter ${word} au ${number}`,
  open: (site: string) => `Ouvrir ${site}`,
  lines: [
    { id: 'info-aide-vs', text: 'Pour la victime et ses proches.' },
    { id: '811', text: 'Info-Social, option 2.' },
    { id: 'tel-jeunes', text: 'Pour votre enfant et pour vous.' },
    { id: '988', text: null },
  ],
  situations: {
    title: 'Ce que lisent les jeunes, et d’où cela vient',
    text: 'La page des jeunes décrit six situations, sans question ni résultat. Les sources sont ici pour que leur page reste légère.',
    everyGender: 'Cela arrive à des jeunes de tous les genres',
    page: 'Ouvrir la page des jeunes',
  },
  sources: {
    summary: 'D’où viennent ces numéros',
    text: 'Nous ne les avons pas appelés nous-mêmes. Ils viennent de pages publiques. Si un numéro ne répond pas, essayez-en un autre.',
    unknown: 'date inconnue',
    line: (name: string, source: string, date: string) => `${name} : ${source}, ${date}.`,
    texting: (name: string) => `${name}, par texto`,
  },
}

export type Words = typeof fr
