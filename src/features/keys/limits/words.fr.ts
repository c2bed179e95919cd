export const fr = {
  title: 'Ce qui est protégé, de qui, et ce qui ne l’est pas',
  lead: 'Une équipe peut recevoir des choses scellées. Voici, en mots simples, ce que cela veut dire.',
  protected: {
    title: 'Ce qui est protégé',
    lines: [
      'Ce qui est scellé à une équipe ne s’ouvre qu’avec les clés de ses membres.',
      'Nous ne pouvons pas le lire. La personne qui héberge le site ne le peut pas non plus.',
      'Une copie volée de la base de données ne montre que des chiffres sans sens.',
      'Personne ne peut ajouter un membre en secret : chaque ajout est signé et s’affiche aux gens qui gardent les clés.',
      'Une personne retirée n’ouvre rien de ce qui arrive après.',
    ],
  },
  limits: {
    title: 'Dix limites',
    lines: [
      'Quelqu’un qui contrôle notre serveur aujourd’hui pourrait changer la page que vous ouvrez. Nous faisons en sorte que cela se voie, pas que ce soit impossible.',
      'Si votre téléphone est surveillé ou contient un logiciel espion, rien ici ne vous protège. Prenez un autre appareil.',
      'Le bouton pour quitter cache la page. Il n’efface pas le passé.',
      'La plateforme ne peut pas lire; l’équipe le peut. La loi l’oblige parfois à agir ou à signaler.',
      'Vos mots sont la seule clé. Personne ne peut vous les redonner.',
      'Nous voyons qu’une organisation a écrit à une autre, quand, et à peu près combien.',
      'Une personne retirée garde ce qu’elle a déjà lu.',
      'Dans un petit milieu, les nombres sont arrondis. Les gens peuvent quand même deviner.',
      'Personne de l’extérieur n’a encore vérifié ce système.',
      'Ce n’est pas une ligne d’urgence. En danger, composez le 911 ou une ligne de crise d’abord.',
    ],
  },
  later: {
    title: 'Ce qui n’existe pas encore',
    lines: [
      'D’autres organisations qui gardent, chacune, une copie du journal des clés et le comparent par elles-mêmes.',
      'Un logiciel à installer, pour ne plus dépendre de la page que le serveur envoie.',
      'Un navigateur qui vérifie seul que la page est bien celle qui a été publiée.',
      'Une façon de comparer des listes entre organisations sans les montrer.',
    ],
  },
  check: {
    title: 'Vérifier par vous-même',
    text: 'Chaque fichier du coffre porte une empreinte publiée. Une commande, donnée avec le code du projet, compare ce que ce site envoie avec cette liste.',
  },
  back: 'Voir vos clés',
}
export type Words = typeof fr
