/** What the last release changed, as texts. A release rewrites this list; a test holds its version to that of the manifest. */
export const LAST_RELEASE = { version: '0.1.0', changes: ['release_first', 'release_data', 'release_endpoint'] } as const;
