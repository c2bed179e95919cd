export const fr = {
  title: 'Qui répond aux jeunes',
  lead: 'Dites qui répond en premier chaque jour où quelqu’un est là, et qui prend la relève.',
  how: [
    'Un nouvel échange va d’abord à la personne de service. Les autres de l’équipe le voient aussi et peuvent répondre.',
    'Un échange en cours reste avec la personne qui le suit déjà.',
    'Si la réponse tarde plus que le délai promis, l’accueil de la personne de relève le dit.',
    'Sans nom choisi, toute l’équipe d’accueil est de service.',
  ],
  whom: 'Seules les personnes qui ont les clés de l’équipe d’accueil peuvent être choisies\u00a0: les autres ne pourraient rien lire.',
  nobody: {
    title: 'Personne ne peut encore être de service',
    text: 'Personne n’a les clés de l’équipe d’accueil. La page des clés dit qui peut les donner.',
    act: 'Voir les clés',
  },
  days: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
  period: (day: string, from: string, until: string) => `${day}, entre ${from} et ${until}`,
  holder: 'Répond en premier',
  deputy: 'Relève',
  holderOn: (day: string) => `${day}, répond en premier`,
  deputyOn: (day: string) => `${day}, relève`,
  anyone: 'Toute l’équipe',
  noDeputy: 'Personne en particulier',
  problems: {
    same: 'Choisissez pour la relève quelqu’un d’autre que la personne qui répond en premier.',
    'no-holder': 'Choisissez qui répond en premier, ou retirez la relève.',
    'not-in-list': 'Cette personne n’a plus les clés de l’équipe. Choisissez-en une autre.',
  },
  save: 'Enregistrer',
  back: 'Retour aux heures',
  saved: { 'mailbox-rota': { title: 'C’est enregistré', text: 'L’équipe voit qui répond en premier.' } },
}
export type Words = Omit<typeof fr, 'problems'> & { problems: Record<keyof (typeof fr)['problems'], string> }
