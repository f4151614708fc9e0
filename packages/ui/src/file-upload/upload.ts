/** Where a file goes and what goes with it: a plain HTTP route, multipart, with the cookie of the session. */
export interface UploadTarget {
  readonly url: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Sends one file and tells how much of it is sent (0 to 1). XMLHttpRequest, since `fetch` cannot tell.
 *
 * @returns the answer's JSON
 * @throws Error with the answer's status when it is not a success; `AbortError` when cancelled
 */
export function uploadFile(
  file: File,
  target: UploadTarget,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    for (const [name, value] of Object.entries(target.fields ?? {})) form.append(name, value);
    // Last, so that the server knows the fields before the bytes come.
    form.append('file', file);
    request.open('POST', target.url);
    request.responseType = 'json';
    for (const [name, value] of Object.entries(target.headers ?? {})) {
      request.setRequestHeader(name, value);
    }
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response);
      else reject(new Error(String(request.status)));
    });
    request.addEventListener('error', () => reject(new Error('0')));
    request.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}
