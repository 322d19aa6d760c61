/** A WP_Error on its way out. */
export class WordPressRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly more: object = {},
  ) {
    super(message);
    this.name = 'WordPressRefusal';
  }

  toBody(): string {
    return JSON.stringify({ code: this.code, message: this.message, data: { status: this.status, ...this.more } });
  }
}

export function noRoute(): WordPressRefusal {
  return new WordPressRefusal(404, 'rest_no_route', 'No route was found matching the URL and request method.');
}

export function invalidParameter(name: string, reason: string, code = 'rest_invalid_param'): WordPressRefusal {
  return new WordPressRefusal(400, 'rest_invalid_param', `Invalid parameter(s): ${name}`, {
    params: { [name]: reason },
    details: { [name]: { code, message: reason, data: null } },
  });
}
