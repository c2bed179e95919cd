export const fr = {
  at: (number: number, of: number) => `Étape ${number} sur ${of}`,
  own: 'De votre organisation.',
  next: (title: string) => `Suivant : ${title}`,
  previous: 'Étape précédente',
  end: 'Revenir au début',
  all: 'Toutes les étapes',
  caution: 'Attention.',
  where: 'D’où cela vient',
  ours: 'Notre proposition, à valider.',
  ownLine: 'Écrit par votre organisation.',
  safety: {
    title: 'Qui appeler tout de suite',
    suicide: 'Idées suicidaires :',
    or: 'ou',
    shelter: 'Nulle part où dormir ce soir :',
    directory: 'chercher dans le répertoire',
    minor: 'Moins de 18 ans et un danger : la protection de la jeunesse répond jour et nuit.',
    lines: 'Numéros par région',
  },
  consult: {
    visitor: {
      title: 'Qui appeler',
      text: 'Appelez la personne spécialisée de votre organisme. Son nom et son numéro s’affichent ici quand vous avez ouvert une session.',
      signIn: 'Ouvrir une session',
    },
    alone: 'Personne n’est encore désigné chez vous. Dites-le à votre direction, et appelez une ligne de conseil.',
    nobody: 'Personne ne répond ?',
    protection: 'La protection de la jeunesse conseille aussi avant un signalement.',
    advice: 'Info-aide violence sexuelle, jour et nuit :',
    lines: 'Numéros par région',
  },
  report: {
    choose: 'Quel âge a la personne ? Ouvrez ce qui convient : rien n’est envoyé.',
    lines: 'Appelez la ligne de la région de la jeune personne, jour et nuit.',
    otherLines: 'Les autres régions',
    uncertain: 'Ce qui reste incertain',
    sure: 'Numéro donné par l’établissement de la région.',
    toCheck: 'Numéro d’une liste plus ancienne, à vérifier. S’il ne répond pas : 811, option 2.',
    noNumber: 'Appelez la ligne de l’Abitibi-Témiscamingue ou du Saguenay–Lac-Saint-Jean.',
    notCalled: 'Nous n’avons pas appelé ces numéros nous-mêmes.',
  },
  inform: {
    title: 'Vous n’avez pas pu le dire avant ?',
    text: 'Choisissez la raison, et apportez ces mots à une ou un collègue. Rien n’est gardé.',
    reason: (code: string, name: string) => `${code}. ${name}`,
    copy: 'Copier ces mots',
  },
  refer: {
    directory: 'Chercher un service dans le répertoire',
  },
}

export type Words = typeof fr
