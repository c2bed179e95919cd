import type { Feature } from '../../kernel/feature/index.ts'
import type { Route } from '../../kernel/http/index.ts'
import { accountRoutes } from './account/route.tsx'
import { contactRoutes } from './contacts/route.tsx'
import { emailLinkRoutes } from './email-link/route.tsx'
import { instanceRoutes } from './instance/route.tsx'
import { mailHoldRoutes } from './mail-hold/route.tsx'
import { nextTimeRoutes } from './next-time/route.tsx'
import { organizationProviderRoutes } from './organization-provider/route.tsx'
import { passkeyRoutes } from './passkeys/route.tsx'
import { passkeySignInRoutes } from './passkeys/sign-in-route.ts'
import { passwordRoutes } from './password/route.tsx'
import { providerRoutes } from './provider/route.tsx'
import { secondFactorRoutes } from './second-factor/route.tsx'
import { instanceSetupRoutes } from './setup/route.tsx'
import { signInRoutes } from './sign-in/route.tsx'

/** The page of what is held about someone shows what every feature keeps of them. */
export const routes = (features: readonly Feature[]): Route[] => [
  ...signInRoutes,
  ...emailLinkRoutes,
  ...secondFactorRoutes,
  ...passkeySignInRoutes,
  ...providerRoutes,
  ...accountRoutes(features),
  ...nextTimeRoutes,
  ...passkeyRoutes,
  ...passwordRoutes,
  ...organizationProviderRoutes,
  ...instanceSetupRoutes,
  ...contactRoutes,
  ...mailHoldRoutes,
  ...instanceRoutes,
]
