import type { TextPageWords } from './page.tsx'

export const promise: TextPageWords = {
  title: 'Notre promesse',
  lead: 'Ce que Tisserin ne fait jamais, qui voit quoi, et ce que Tisserin ne peut pas faire. Lisez les trois avant de vous y fier.',
  sections: [
    {
      title: 'Ce que Tisserin ne fait jamais',
      list: [
        'Il ne garde ni le nom, ni l’âge, ni l’adresse, ni l’école, ni le récit d’une jeune personne. Aucun champ ne les demande.',
        'Il ne donne ni note, ni niveau de risque, ni profil. Aucune machine ne décide pour quelqu’un.',
        'Il ne mêle pas les trois âges : 14, 16 et 18 ans. Il n’avertit jamais les parents de lui-même.',
        'Il ne signale rien. Une personne signale, par téléphone ou par écrit. Tisserin montre quand, à qui et comment.',
        'Il ne demande jamais une plainte à la police avant d’aider. La police n’a aucune place d’office dans ce qui touche une personne.',
        'Il ne suit pas les visites. Aucune page ne charge quoi que ce soit d’un autre site, et la sortie rapide n’est pas mesurée.',
        'Il n’accepte aucune image d’une situation.',
        'Il ne compte aucun jeune. Cette version n’a pas de chiffres sur des personnes aidées.',
        'Il ne publie aucune page dans une seule langue.',
        'Il n’écrit pas zéro quand il ne sait pas. Il écrit « pas encore connu ».',
      ],
    },
    {
      title: 'Qui voit quoi',
      rows: [
        { key: 'Tout le monde', value: 'Les pages publiques, sans compte. Nous ne savons pas qui les lit.' },
        {
          key: 'Les membres d’un réseau',
          value: 'Les fiches des organisations de ce réseau, et les personnes qui y répondent.',
        },
        { key: 'Les collègues', value: 'Qui travaille dans leur organisation, et dans quel rôle.' },
        { key: 'La personne responsable', value: 'En plus : les invitations de son organisation.' },
        {
          key: 'La coordination',
          value: 'Les organisations de son réseau, leurs responsables et les invitations du réseau.',
        },
        {
          key: 'L’exploitant du site',
          value: 'L’état du site et les courriels en attente. Son rôle n’ouvre le contenu d’aucune organisation.',
        },
      ],
    },
    {
      title: 'Ce que Tisserin ne peut pas faire',
      list: [
        'Ce n’est pas une ligne d’urgence. En danger, appelez le 911.',
        'Si le téléphone est surveillé, rien ici ne vous protège. Prenez un autre appareil.',
        'La sortie rapide cache la page, pas le passé. L’historique ou le Wi-Fi peuvent montrer la visite.',
        'Qui tient le serveur tient la machine. Cette personne pourrait changer une page, ou lire la base de données.',
        'Une personne qui quitte un réseau garde en tête ce qu’elle a déjà lu.',
        'Nous gardons une trace des gestes : qui a invité qui, et quand.',
        'Dans un petit milieu, le nom d’une organisation peut déjà en dire long.',
        'Nous n’avons pas appelé les numéros affichés. Chaque page dit d’où ils viennent.',
        'Aucun juriste n’a encore relu ces pages. Aucun praticien non plus.',
        'Personne d’indépendant n’a encore vérifié la sécurité de Tisserin.',
      ],
    },
  ],
}
