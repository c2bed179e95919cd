export { defineAddresses, href, withQuery, type Address } from './address.ts'
export { data, forbidden, notFound, page, redirect, tooMany, type Answer, type PageAnswer } from './answer.ts'
export { FormBody, type SentFile } from './body.ts'
export { dispatch, type FrameRequest, type House, type Observation, type Problem } from './dispatch.ts'
export {
  memberGet,
  memberPost,
  openGet,
  openPost,
  type AnyRequest,
  type Deps,
  type MemberRequest,
  type Route,
} from './route.ts'
