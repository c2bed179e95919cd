export const fr = {
  title: 'Textes du rapport',
  lead: 'Ces textes entourent les chiffres dans le rapport imprimé. Laissez vide ce qui ne sert pas.',
  never: 'Aucun nom, aucune histoire qui permet de reconnaître une jeune personne, aucun petit nombre de personnes.',
  labels: { introduction: 'Introduction', conclusion: 'Conclusion' },
  orientation: (title: string) => `À propos de « ${title} »`,
  hints: {
    introduction: 'Qui vous êtes, ce que cette période a eu de particulier.',
    orientation: 'Ce qui a bien été, ce qui a été difficile, ce que les chiffres ne disent pas.',
    conclusion: 'Ce que vous ferez ensuite, et ce qu’il vous faut.',
  },
  found: 'Avant d’enregistrer',
  readAgain:
    'Nous avons relu ces textes : rien ne permet de reconnaître une jeune personne, et aucun petit nombre n’y compte des personnes.',
  submit: 'Enregistrer',
  back: 'Retour au rapport',
  problems: {
    'note-email': 'Une adresse de courriel semble y être écrite.',
    'note-phone': 'Un numéro de téléphone semble y être écrit.',
    'note-birth': 'Une date de naissance semble y être écrite.',
    'small-count': 'Un nombre de moins de 5 personnes semble y être écrit. Dites « quelques », ou retirez-le.',
  },
}

export type Words = typeof fr
