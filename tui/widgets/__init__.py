"""The panes and the frame around them."""
