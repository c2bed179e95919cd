export const fr = {
  title: 'Page de connexion de l’organisation',
  above: 'Votre organisation',
  lead: 'Réglez le fournisseur d’identité (OpenID Connect) de votre organisation : vos collègues pourront l’utiliser pour entrer.',
  domain: (domain: string) => `Elle sera offerte aux adresses en @${domain}, le domaine de votre propre courriel.`,
  safe: 'Elle n’ouvre que les comptes que chaque personne a reliés elle-même, et seulement dans votre organisation.',
  issuer: 'Adresse de l’émetteur',
  issuerHint: 'L’adresse « issuer », par exemple https://connexion.organisme.quebec',
  clientId: 'Identifiant du client',
  clientSecret: 'Secret du client',
  clientSecretKept: 'Laissez vide pour garder le secret enregistré.',
  redirect: 'Adresse de retour à inscrire chez votre fournisseur',
  save: 'Enregistrer',
  removeTitle: 'Ne plus utiliser ce fournisseur',
  removeText: 'Les sessions déjà ouvertes par lui perdront leurs accès. Chaque personne garde ses autres façons.',
  remove: 'Retirer le fournisseur',
  problems: {
    notHttps: 'L’adresse doit commencer par https:// et mener à un site ouvert à tous.',
    noAnswer:
      'Aucun fournisseur OpenID Connect ne répond à cette adresse. Vérifiez-la auprès de votre équipe informatique.',
    taken: 'Une autre organisation a déjà réglé une page de connexion pour votre domaine.',
    publicDomain: 'Votre courriel est chez un fournisseur public : aucune organisation ne peut parler pour ce domaine.',
  },
}
export type Words = typeof fr
