"""Writes a tiny model with random weights, in llama.cpp's format: `python tools/tiny_model.py OUT.gguf`.

It says gibberish, quickly. Its vocabulary is the 256 bytes and four marks, so nothing has to be downloaded.

Under a grammar, pure chance would rarely close a string. So one dimension of the embedding holds the same large number
for every token, the layers leave that dimension alone, and its weight on the way out is then each token's own
likelihood: high for what closes a string, an object or a list, low for what is no plain letter.
"""

from __future__ import annotations

import sys

import gguf
import numpy as np

WIDTH, LAYERS, HEADS, INNER, CONTEXT = 64, 2, 4, 128, 16384
MARKS = ("<unk>", "<s>", "</s>", "<|im_end|>")
CARRIER = 30.0
TEMPLATE = (
    "{% for message in messages %}<s>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<s>assistant\n{% endif %}"
)
LIKELY = {
    **dict.fromkeys(range(0x20, 0x7F), -2.0),
    **dict.fromkeys(b"abcdefghijklmnopqrstuvwxyz ", 0.0),
    **dict.fromkeys(b"0123456789", -1.0),
    **dict.fromkeys(b"}]", 2.5),
    ord('"'): 2.0,
    ord("\\"): -6.0,
    ord("\n"): -3.0,
}


def main(out: str) -> None:
    """Writes the model.

    Args:
        out: Where to.
    """
    writer = gguf.GGUFWriter(out, "llama")
    writer.add_name("tiny")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    _vocabulary(writer)
    _weights(writer, np.random.default_rng(0))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _vocabulary(writer: gguf.GGUFWriter) -> None:
    tokens = [mark.encode() for mark in MARKS] + [f"<0x{byte:02X}>".encode() for byte in range(256)]
    kinds = [gguf.TokenType.UNKNOWN] + [gguf.TokenType.CONTROL] * 3 + [gguf.TokenType.BYTE] * 256
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list(tokens)
    writer.add_token_scores([0.0] * len(tokens))
    writer.add_token_types([int(kind) for kind in kinds])
    writer.add_unk_token_id(0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(3)
    writer.add_add_bos_token(value=True)
    writer.add_add_eos_token(value=False)
    writer.add_add_space_prefix(value=False)
    writer.add_chat_template(TEMPLATE)


def _weights(writer: gguf.GGUFWriter, chance: np.random.Generator) -> None:
    def random(*shape: int, spread: float = 0.05) -> np.ndarray:
        return (chance.standard_normal(shape) * spread).astype(np.float32)

    size = len(MARKS) + 256
    likely = np.full(size, -12.0)
    for byte, value in LIKELY.items():
        likely[len(MARKS) + byte] = value
    likely[:3] = -30.0
    likely[3] = 1.2  # the end
    embedding, out = random(size, WIDTH, spread=1.0), random(size, WIDTH, spread=0.15)
    embedding[:, 0] = CARRIER
    # What the norm before the way out leaves of the carrier, beside 63 numbers of about one.
    left = CARRIER / np.sqrt((CARRIER**2 + WIDTH - 1) / WIDTH)
    out[:, 0] = (likely / left).astype(np.float32)
    writer.add_tensor("token_embd.weight", embedding)
    writer.add_tensor("output_norm.weight", np.ones(WIDTH, np.float32))
    writer.add_tensor("output.weight", out)
    for layer in range(LAYERS):
        block = f"blk.{layer}."
        for name in ("attn_norm", "ffn_norm"):
            writer.add_tensor(f"{block}{name}.weight", np.ones(WIDTH, np.float32))
        for name in ("attn_q", "attn_k", "attn_v"):
            writer.add_tensor(f"{block}{name}.weight", random(WIDTH, WIDTH))
        for name in ("ffn_gate", "ffn_up"):
            writer.add_tensor(f"{block}{name}.weight", random(INNER, WIDTH))
        attention, inner = random(WIDTH, WIDTH, spread=0.15), random(WIDTH, INNER, spread=0.15)
        attention[0] = inner[0] = 0  # the carrier stays as it is
        writer.add_tensor(f"{block}attn_output.weight", attention)
        writer.add_tensor(f"{block}ffn_down.weight", inner)


if __name__ == "__main__":
    main(sys.argv[1])
