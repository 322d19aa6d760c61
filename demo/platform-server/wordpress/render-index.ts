import type { WordPressSite } from './wordpress-site.js';

/** What `/wp-json/` says about the site and its routes. */
export function renderIndex(site: WordPressSite, origin: string): object {
  const routes = ['posts', 'comments', 'users', 'media'].flatMap((name) => [
    `/wp/v2/${name}`,
    `/wp/v2/${name}/(?P<id>[\\d]+)`,
  ]);
  return {
    name: site.name,
    description: site.description,
    url: origin,
    home: origin,
    gmt_offset: '1',
    timezone_string: 'Europe/Stockholm',
    namespaces: ['oembed/1.0', 'wp/v2', 'wp-site-health/v1', 'wp-block-editor/v1'],
    authentication: {
      'application-passwords': { endpoints: { authorization: `${origin}/wp-admin/authorize-application.php` } },
    },
    routes: Object.fromEntries(
      routes.map((route) => [
        route,
        { namespace: 'wp/v2', methods: ['GET'], endpoints: [{ methods: ['GET'], args: {} }] },
      ]),
    ),
    site_logo: 0,
    site_icon: 0,
    site_icon_url: '',
    _links: { help: [{ href: 'https://developer.wordpress.org/rest-api/' }] },
  };
}
