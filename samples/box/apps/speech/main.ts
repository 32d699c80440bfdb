const encoder = new TextEncoder();

/** Says each word when it is ready. */
function speak(text: string): ReadableStream<Uint8Array> {
  const words: string[] = text.split(" ");
  return new ReadableStream({
    pull(controller) {
      const word = words.shift();
      if (word === undefined) controller.close();
      else controller.enqueue(encoder.encode(word + "\n"));
    },
  });
}

Deno.serve({ hostname: "127.0.0.1", port: Number(Deno.args[0]) }, () => new Response(speak("speech 1")));
