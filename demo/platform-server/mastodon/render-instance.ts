/** The Instance entity of `/api/v2/instance` (docs.joinmastodon.org/entities/Instance), as far as clients look. */
export function renderInstance(origin: string): object {
  return {
    domain: new URL(origin).host,
    title: 'Norrsunda social',
    version: '4.3.7',
    source_url: 'https://github.com/mastodon/mastodon',
    description: 'Norrsunda kommuns egen server.',
    usage: { users: { active_month: 2 } },
    thumbnail: { url: `${origin}/packs/media/images/preview.png` },
    icon: [],
    languages: ['sv'],
    configuration: {
      urls: { streaming: origin.replace('http', 'ws'), status: null },
      vapid: { public_key: '' },
      accounts: { max_featured_tags: 10, max_pinned_statuses: 5 },
      statuses: { max_characters: 5000, max_media_attachments: 4, characters_reserved_per_url: 23 },
      media_attachments: {
        supported_mime_types: ['image/jpeg', 'image/png', 'image/gif', 'image/webp'],
        image_size_limit: 16_777_216,
        image_matrix_limit: 33_177_600,
        video_size_limit: 103_809_024,
        video_frame_rate_limit: 120,
        video_matrix_limit: 8_294_400,
      },
      polls: { max_options: 4, max_characters_per_option: 50, min_expiration: 300, max_expiration: 2_629_746 },
      translation: { enabled: false },
    },
    registrations: { enabled: false, approval_required: false, message: null, url: null },
    api_versions: { mastodon: 2 },
    contact: { email: 'kommun@norrsunda.example', account: null },
    rules: [],
  };
}
