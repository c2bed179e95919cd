export const fr = {
  title: 'L’Entente multisectorielle : qui appelle qui',
  lead: 'Cinq étapes, quand un enfant a subi un abus sexuel, un abus physique ou une négligence grave. Elles relient la protection de la jeunesse, la police et la poursuite.',
  danger: 'Danger immédiat ? Appelez le',
  calls: (from: string, to: string) => `${from} → ${to}`,
  together: (who: string) => `${who}, entre eux`,
  ours: 'Notre proposition.',
  from: (sources: string) => `Source : ${sources}.`,
  stages: 'Les cinq étapes',
  callNow: 'Qui appeler maintenant',
  next: (name: string) => `Étape suivante : ${name}`,
  /** Days of one’s own notes, on the device. */
  notes: {
    kept: 'Vous pouvez noter ici le jour de chaque geste. Ces jours restent dans la mémoire de cette page : rien n’est envoyé ni gardé. Quitter la page efface tout.',
    done: 'Fait :',
    days: ['Aujourd’hui', 'Hier'],
    earlier: 'Un jour plus tôt',
    without: 'Effacer ce jour',
    forget: 'Oublier les jours notés',
    forgotten: 'Les jours notés sont oubliés.',
    print: 'Imprimer avec les jours notés',
  },
  never: {
    title: 'À ne pas faire',
    items: [
      'Questionner de nouveau l’enfant, ou chercher des preuves.',
      'Confronter la personne soupçonnée.',
      'Attendre une rencontre d’équipe avant d’appeler.',
    ],
  },
  numbers: 'Protection de la jeunesse, par région',
  numbersText:
    'On y répond jour et nuit. Nous n’avons pas appelé ces numéros. Si l’un d’eux ne répond pas, appelez le 811, option 2.',
  ownNumbers: 'Vos régions',
  otherNumbers: 'Les autres régions',
  region: 'Région',
  number: 'Numéros',
  known: 'D’où vient le numéro',
  sure: 'Établissement de la région',
  toCheck: 'Liste plus ancienne, à vérifier',
  noNumber: 'Appelez la ligne de l’Abitibi-Témiscamingue ou du Saguenay–Lac-Saint-Jean.',
  nothingKept:
    'Cette page ne garde rien. Sur papier aussi, n’écrivez aucun nom. L’entente n’est pas une loi, et ceci n’est pas un avis juridique.',
}
export type Words = typeof fr
