"""Small widgets of our own, calm and reachable by keyboard."""
