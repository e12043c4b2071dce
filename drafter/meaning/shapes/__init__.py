"""The shapes of sentences, a module for each family of acts."""
