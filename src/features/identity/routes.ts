import type { Route } from '../../kernel/http/index.ts'
import { accountRoutes } from './routes/account.tsx'
import { instanceRoutes } from './routes/instance.tsx'
import { organizationProviderRoutes } from './routes/organization-provider.tsx'
import { passkeyRoutes } from './routes/passkeys.tsx'
import { passkeySignInRoutes } from './routes/passkey-sign-in.ts'
import { passwordRoutes } from './routes/password.tsx'
import { providerRoutes } from './routes/provider.tsx'
import { secondFactorRoutes } from './routes/second-factor.tsx'
import { setupRoutes } from './routes/setup.tsx'
import { signInRoutes } from './routes/sign-in.tsx'

export const routes: Route[] = [
  ...signInRoutes,
  ...secondFactorRoutes,
  ...passkeySignInRoutes,
  ...providerRoutes,
  ...accountRoutes,
  ...passkeyRoutes,
  ...passwordRoutes,
  ...organizationProviderRoutes,
  ...setupRoutes,
  ...instanceRoutes,
]
