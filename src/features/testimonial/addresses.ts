import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  list: { fr: '/temoignages', en: '/testimonials' },
  follow: { fr: '/temoignages/suivi', en: '/testimonials/follow-up' },
  write: { fr: '/temoignages/ecrire', en: '/testimonials/write' },
  testimonial: { fr: '/temoignages/:id', en: '/testimonials/:id' },
  edit: { fr: '/temoignages/:id/modifier', en: '/testimonials/:id/edit' },
  consent: { fr: '/temoignages/:id/consentir', en: '/testimonials/:id/consent' },
  agree: { fr: '/temoignages/:id/accord', en: '/testimonials/:id/agree' },
  withdraw: { fr: '/temoignages/:id/retirer', en: '/testimonials/:id/withdraw' },
  resume: { fr: '/temoignages/:id/reprendre', en: '/testimonials/:id/resume' },
})
