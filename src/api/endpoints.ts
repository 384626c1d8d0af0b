import { nouns } from '../domain/registers/noun.ts'
import { registers } from '../operations/registers/all-registers.ts'
import { auditEndpoint } from './audit/audit-endpoint.ts'
import type { Endpoint } from './endpoint.ts'
import { analysisEndpoint } from './explorations/analysis-endpoint.ts'
import { deliveryEndpoints } from './explorations/delivery-endpoints.ts'
import { explorationEndpoint } from './explorations/exploration-endpoint.ts'
import { gapEndpoints } from './explorations/gap-endpoints.ts'
import { frameworkEndpoint } from './framework/framework-endpoint.ts'
import { territoryEndpoints } from './framework/territory-endpoints.ts'
import { typicalMeasuresEndpoint } from './framework/typical-measures-endpoint.ts'
import { forecastEndpoint } from './indicators/forecast-endpoint.ts'
import { monitorEndpoint } from './indicators/monitor-endpoint.ts'
import { invitationEndpoints } from './invitations/invitation-endpoints.ts'
import { memberEndpoints } from './members/member-endpoints.ts'
import { sessionEndpoints } from './people/session-endpoints.ts'
import { adoptionEndpoint } from './plans/adoption-endpoint.ts'
import { consultationEndpoints } from './plans/consultation-endpoints.ts'
import { discussionEndpoints } from './plans/discussion-endpoints.ts'
import { planCheckEndpoints } from './plans/plan-check-endpoints.ts'
import { proposalEndpoints } from './plans/proposal-endpoints.ts'
import { ruleEndpoints } from './plans/rule-endpoints.ts'
import { versionEndpoints } from './plans/version-endpoints.ts'
import { publicationEndpoints } from './publications/publication-endpoints.ts'
import { regionEndpoints } from './regions/region-endpoints.ts'
import { registerEndpoints } from './registers/register-endpoints.ts'

/** Everything the API can do, in the order in which it is documented. */
export const endpoints: readonly Endpoint[] = [
  ...sessionEndpoints(),
  ...regionEndpoints(),
  ...memberEndpoints(),
  auditEndpoint,
  ...nouns.flatMap((noun) => registerEndpoints(registers[noun])),
  explorationEndpoint,
  analysisEndpoint,
  ...deliveryEndpoints(),
  ...gapEndpoints(),
  ...planCheckEndpoints(),
  ...versionEndpoints(),
  ...proposalEndpoints(),
  adoptionEndpoint,
  ...ruleEndpoints(),
  ...consultationEndpoints(),
  ...discussionEndpoints(),
  monitorEndpoint,
  forecastEndpoint,
  ...publicationEndpoints(),
  ...invitationEndpoints(),
  frameworkEndpoint,
  typicalMeasuresEndpoint,
  ...territoryEndpoints(),
]
